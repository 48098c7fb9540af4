package org.pillarboard.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaskCellsTest {

    @Test
    void breaksANameBeforeItsBrackets() {
        assertThat(drawn("集中采购改革任务（2026年第60项，演示）")).isEqualTo("<span>集中采购改革任务</span><span class=\"cl\">（2026年第60项，演示）</span>");
        assertThat(TaskCells.link("task/1", "集中采购").getText()).isEqualTo("集中采购");
    }

    private static String drawn(String name) {
        return TaskCells.link("task/1", name).getElement().getProperty("innerHTML");
    }
}
