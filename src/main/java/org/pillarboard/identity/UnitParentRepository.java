package org.pillarboard.identity;

import java.util.List;
import org.springframework.data.repository.Repository;

interface UnitParentRepository extends Repository<UnitParent, UnitParent.Key> {

    UnitParent save(UnitParent parent);

    List<UnitParent> findAll();
}
