package org.pillarboard.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SectionRepository extends Repository<Section, String> {

    Section save(Section section);

    Optional<Section> findById(String code);

    boolean existsById(String code);

    List<Section> findAllByOrderByCode();
}
