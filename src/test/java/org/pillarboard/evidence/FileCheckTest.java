package org.pillarboard.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pillarboard.shared.RuleViolation;

class FileCheckTest {

    private final FileCheck check = new FileCheck();

    @Test
    void takesTablesInTheEncodingsOfTheField() {
        byte[] chinese = "单位,泊位\n兴庆区,120\n".getBytes(Charset.forName("GBK"));
        assertThat(check.mediaType("泊位.csv", chinese)).isEqualTo("text/csv");
        assertThat(check.mediaType("a.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("text/csv");
        assertThat(check.mediaType("a.tsv", "a\tb\n1\t2\n".getBytes(StandardCharsets.UTF_8))).startsWith("text/");
    }

    @Test
    void refusesAPageAProgramAndBytesUnderATablesName() {
        assertThatThrownBy(() -> check.mediaType("a.csv", "<html><body>x</body></html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("evidence.type");
        assertThatThrownBy(() -> check.mediaType("a.csv", "\u007fELF\u0002\u0001\u0001\0\0\0".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("evidence.type");
        assertThatThrownBy(() -> check.mediaType("a.csv", new byte[] {(byte) 0x91, 1, 2, 3, (byte) 0xF0, 4, 0, 9}))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("evidence.type");
    }

    @Test
    void believesNoNameThatSaysPdfOrPicture() {
        byte[] chinese = "单位<script>alert(1)</script>".getBytes(Charset.forName("GBK"));
        assertThatThrownBy(() -> check.mediaType("a.pdf", chinese))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("evidence.type");
        assertThatThrownBy(() -> check.mediaType("a.png", chinese))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("evidence.type");
        assertThat(check.isShowable("application/pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))).isTrue();
        assertThat(check.isShowable("application/pdf", "<html>".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(check.isShowable("text/html", "<html>".getBytes(StandardCharsets.US_ASCII))).isFalse();
    }
}
