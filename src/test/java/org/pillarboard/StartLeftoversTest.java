package org.pillarboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.grammars.hql.HqlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.util.ReflectionTestUtils;

/** What is let go of after the start is inside libraries: another version may call it otherwise, and this test says so. */
@DemoDb
@ExtendWith(OutputCaptureExtension.class)
class StartLeftoversTest {

    @Autowired
    private DefaultListableBeanFactory beans;

    @Test
    void findsAllOfItInTheLibrariesOfTheTree(CapturedOutput output) {
        new StartLeftovers(beans).letGo();

        assertThat(output).doesNotContain("are kept");
        assertThat(new HqlParser(null).getInterpreter().decisionToDFA).allMatch(table -> table.states.isEmpty());
        assertThat(ReflectionTestUtils.getField(beans.getBean("contextInitializer"), "metadataReaderFactory")).isNull();
    }
}
