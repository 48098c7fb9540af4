package org.pillarboard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * Gives a test the product with its demonstration, loaded once per JVM into a schema of its own. What a test writes there
 * the others see: write in a transaction that is rolled back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = "pillarboard.demo=true")
@ContextConfiguration(initializers = DemoDb.Connection.class)
public @interface DemoDb {

    /** Points the application at an empty schema of its own. */
    class Connection implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            MariaDb.Connection.use(TestSchema.shared().beside("demo"), context);
        }
    }
}
