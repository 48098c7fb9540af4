package org.pillarboard.ui.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A form the browser itself posts, without a round trip to the view. */
@Tag("form")
final class PostForm extends HtmlContainer {

    PostForm(String action) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", action);
    }
}
