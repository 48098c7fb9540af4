package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.PageHead;

/** The one page for what is not there and for what is not for this person: a stranger must not learn which. */
final class NotFoundPage extends Composite<Div> {

    @Override
    protected Div initContent() {
        var home = new Anchor("", getTranslation("error.home"));
        return new Div(new PageHead(getTranslation("error.notFound")),
            new EmptyState(Icons.SEARCH, getTranslation("error.notFound.what"), getTranslation("error.notFound.next"), home));
    }
}
