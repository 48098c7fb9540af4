package org.pillarboard.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ContentDisposition;

class FileNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"plan.pdf", "台账 2026年10月.xlsx", "a \"quoted\" name; x=1.csv", "100%'s.txt", "back\\slash.pdf"})
    void readsBackWhatItWasCalled(String name) {
        String told = FileNames.told(ContentDisposition.attachment(), name);
        assertThat(told).isASCII().startsWith("attachment; ").contains("filename*=UTF-8''");
        assertThat(ContentDisposition.parse(told).getFilename()).isEqualTo(name);
    }
}
