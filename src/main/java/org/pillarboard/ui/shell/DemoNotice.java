package org.pillarboard.ui.shell;

/** Whether what is shown is demonstration data: then every page says so. */
public interface DemoNotice {

    boolean shown();
}
