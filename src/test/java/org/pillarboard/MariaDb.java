package org.pillarboard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * Gives a Spring test a real MariaDB: the server of the variable {@code PILLARBOARD_TEST_DB_URL} (with {@code _USER}
 * and {@code _PASSWORD}) if it is set, else an embedded one, started once per JVM. Either way each JVM works in a schema
 * of its own, empty at the start and dropped at the end.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = MariaDb.Connection.class)
public @interface MariaDb {

    /** Points the application at the schema of this JVM, for running and for migrating. */
    class Connection implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            use(TestSchema.shared(), context);
        }

        static void use(TestSchema schema, ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + schema.url(),
                            "spring.datasource.username=" + schema.user(),
                            "spring.datasource.password=" + schema.password(),
                            "spring.flyway.user=" + schema.user(),
                            "spring.flyway.password=" + schema.password())
                    .applyTo(context);
        }
    }
}
