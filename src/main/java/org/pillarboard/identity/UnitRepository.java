package org.pillarboard.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface UnitRepository extends Repository<Unit, String> {

    Unit save(Unit unit);

    Optional<Unit> findById(String code);

    boolean existsById(String code);

    List<Unit> findAllByOrderByCode();
}
