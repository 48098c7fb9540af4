package org.pillarboard.identity;

import java.util.List;
import org.springframework.data.repository.Repository;

interface UnitJoinedRepository extends Repository<UnitJoined, UnitJoined.Key> {

    UnitJoined save(UnitJoined former);

    List<UnitJoined> findAll();
}
