package org.pillarboard.demo;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DemoRunRepository extends Repository<DemoRun, Integer> {

    DemoRun save(DemoRun run);

    Optional<DemoRun> findById(int id);
}
