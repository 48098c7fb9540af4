package org.pillarboard.ui.shell;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Believes the setting {@code pillarboard.demo}. */
@Component
class DemoSetting implements DemoNotice {

    private final boolean demo;

    DemoSetting(@Value("${pillarboard.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @Override
    public boolean shown() {
        return demo;
    }
}
