package org.pillarboard.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonDraftTest {

    /** One person is found under one spelling. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"邓\u3000实|邓实", "\u3000邓实\u3000|邓实", "Ann\u3000Lee|Ann Lee", "Ann  Lee|Ann Lee", "邓 实|邓 实"})
    void writesNamesInOneWay(String typed, String name) {
        assertThat(new PersonDraft("deng.shi", typed).name()).isEqualTo(name);
    }
}
