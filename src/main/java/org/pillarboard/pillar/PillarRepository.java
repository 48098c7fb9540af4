package org.pillarboard.pillar;

import java.util.List;
import org.springframework.data.repository.Repository;

interface PillarRepository extends Repository<Pillar, String> {

    List<Pillar> findAllByOrderBySortOrder();
}
