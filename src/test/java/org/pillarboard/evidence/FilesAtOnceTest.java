package org.pillarboard.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.FigureFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Many people bring the same paper in the same instant: its content is kept once, and each has it. */
@SpringBootTest
@MariaDb
@Import(FigureFixtures.class)
class FilesAtOnceTest {

    private static final int HANDS = 6;
    @Autowired
    private Evidences evidences;
    @Autowired
    private FigureFixtures fixtures;

    @RepeatedTest(3)
    void keepsTheSameFileOfManyHands() throws Exception {
        String unit = fixtures.group("FO" + FigureFixtures.number());
        String owner = fixtures.owner("owner-" + unit.toLowerCase(java.util.Locale.ROOT), unit);
        byte[] paper = ("a,b\n1," + unit + "\n").getBytes(StandardCharsets.UTF_8);
        var barrier = new CyclicBarrier(HANDS);
        var brought = new ArrayList<Future<UUID>>();
        try (var threads = Executors.newFixedThreadPool(HANDS)) {
            for (int hand = 0; hand < HANDS; hand++) {
                brought.add(threads.submit(() -> {
                    barrier.await();
                    return fixtures.as(owner, Role.OWNER, () -> evidences.addToAll(List.of(new Evidences.Subject("test", UUID.randomUUID(), unit)),
                            UUID.randomUUID(), "paper.csv", paper));
                }));
            }
        }
        var ids = new HashSet<UUID>();
        for (var one : brought) {
            ids.add(one.get());
        }
        assertThat(ids).hasSize(HANDS);
        assertThat(ids).allSatisfy(id -> assertThat(fixtures.as(owner, Role.OWNER, () -> evidences.content(id)).bytes()).isEqualTo(paper));
    }
}
