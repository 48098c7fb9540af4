package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandOutTest {

    @Test
    void namesAFileAfterItsTitleWithoutWhatNoFileSystemTakes() {
        assertThat(HandOut.fileName("Debt plan: tasks / 2026", ".xlsx")).isEqualTo("Debt plan tasks 2026.xlsx");
        assertThat(HandOut.fileName("<a>?", ".csv")).isEqualTo("a.csv");
    }
}
