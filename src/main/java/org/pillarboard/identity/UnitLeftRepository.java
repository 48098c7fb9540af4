package org.pillarboard.identity;

import java.util.List;
import org.springframework.data.repository.Repository;

interface UnitLeftRepository extends Repository<UnitLeft, UnitLeft.Key> {

    UnitLeft save(UnitLeft former);

    List<UnitLeft> findAll();
}
