package org.pillarboard.ui.shell;

import org.pillarboard.demo.DemoMark;
import org.springframework.stereotype.Component;

/** Believes the mark in the database, not the settings: invented figures stay invented however the product is started. */
@Component
class DemoRibbon implements DemoNotice {

    private final DemoMark mark;

    DemoRibbon(DemoMark mark) {
        this.mark = mark;
    }

    @Override
    public boolean shown() {
        return mark.isSet();
    }
}
