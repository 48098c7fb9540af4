package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;

/** What is known of a task, a term and its words each; what is not known is left out. */
final class TaskFacts extends Composite<DescriptionList> {

    private final DescriptionList list = new DescriptionList();

    TaskFacts() {
        list.addClassName("facts");
    }

    TaskFacts add(String key, String words) {
        if (!words.isBlank()) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(words.strip()));
        }
        return this;
    }

    @Override
    protected DescriptionList initContent() {
        return list;
    }
}
