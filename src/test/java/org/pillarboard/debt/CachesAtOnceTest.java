package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.Office;
import org.pillarboard.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Somebody enters something just while somebody else reads it for everybody: what was read before is not kept. */
@SpringBootTest
@MariaDb
@Import({DebtOffice.class, CachesAtOnceTest.Reading.class})
class CachesAtOnceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final AtomicReference<Runnable> MEANWHILE = new AtomicReference<>();

    /** Has done what is to be done meanwhile between the reading of a table and what becomes of it. */
    @TestConfiguration
    static class Reading {

        private static final Set<String> READ = Set.of("findAll", "inOrder");

        @Bean
        static BeanPostProcessor slowReaders() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof RestrictionRepository || bean instanceof RiskLineRepository || bean instanceof MarketRateRepository
                            ? slow(bean) : bean;
                }
            };
        }

        private static Object slow(Object table) {
            return Proxy.newProxyInstance(table.getClass().getClassLoader(), table.getClass().getInterfaces(), (proxy, method, args) -> {
                try {
                    Object read = method.invoke(table, args);
                    var deed = READ.contains(method.getName()) ? MEANWHILE.getAndSet(null) : null;
                    if (deed != null) {
                        CompletableFuture.runAsync(deed).join();
                    }
                    return read;
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            });
        }
    }

    @Autowired
    private DebtOffice debtors;
    @Autowired
    private Office office;
    @Autowired
    private Restrictions restrictions;
    @Autowired
    private RiskLines lines;
    @Autowired
    private References references;
    private DebtOffice.Desk desk;
    private String admin = "";

    @BeforeEach
    void openAnOffice() {
        desk = debtors.open("CA");
        admin = office.person("caches.admin", Role.ADMIN, null, null);
    }

    @AfterEach
    void nothingIsLeftToDo() {
        assertThat(MEANWHILE.getAndSet(null)).as("read while something else was entered").isNull();
    }

    private <T> T admin(Supplier<T> work) {
        return office.act(admin, List.of(Role.ADMIN), work);
    }

    private void set(Runnable deed) {
        admin(() -> {
            deed.run();
            return null;
        });
    }

    /** Reads while something is entered, and once more. */
    private <T> T readAfter(Runnable first, Runnable second, Supplier<T> reader) {
        set(first);
        MEANWHILE.set(() -> set(second));
        admin(reader);
        return admin(reader);
    }

    @Test
    void keepsNoRestrictionsOfBefore() {
        List<RestrictionRow> rows = readAfter(() -> restrictions.set(desk.unit(), "", DAY, true, "first"),
                () -> restrictions.set(desk.unit(), "", DAY, false, "second"), restrictions::list);
        assertThat(rows).filteredOn(row -> row.unitCode().equals(desk.unit())).extracting(RestrictionRow::reason)
                .containsExactly("second", "first");
    }

    @Test
    void keepsNoLinesOfBefore() {
        var before = admin(() -> lines.guarantees(Instant.MAX).own());
        var now = readAfter(() -> lines.set(RiskIndicator.GUARANTEE_OWN, new BigDecimal("6"), new BigDecimal("66"), before.standing(), "first"),
                () -> lines.set(RiskIndicator.GUARANTEE_OWN, new BigDecimal("7"), new BigDecimal("77"), before.standing(), "meanwhile"),
                () -> lines.guarantees(Instant.MAX).own());
        set(() -> lines.set(RiskIndicator.GUARANTEE_OWN, before.amber(), before.red(), before.standing(), before.origin()));
        assertThat(now.origin()).isEqualTo("meanwhile");
        assertThat(admin(() -> lines.guarantees(before.setAt()).own())).as("a past day keeps its lines").isEqualTo(before);
    }

    @Test
    void keepsNoRatesOfBefore() {
        String first = "CA-A " + desk.number();
        String second = "CA-B " + desk.number();
        assertThat(readAfter(() -> references.open(first, DAY, BigDecimal.ONE), () -> references.open(second, DAY, BigDecimal.ONE),
                references::codes)).contains(first, second);
    }
}
