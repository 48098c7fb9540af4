package org.pillarboard.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DelayRepository extends Repository<DelayRequest, UUID> {

    DelayRequest save(DelayRequest request);

    Optional<DelayRequest> findById(UUID id);

    List<DelayRequest> findByMilestoneId(UUID milestoneId);

    @Query("from DelayRequest d where d.projectId = :project order by d.hands.requestedAt")
    List<DelayRequest> ofProject(UUID project);

    @Query("""
            from DelayRequest d where d.hands.state in (REQUESTED, CHECKED)
            and (:everything = true or d.sectionCode in :sections) order by d.hands.requestedAt""")
    List<DelayRequest> waiting(boolean everything, Collection<String> sections);
}

interface ClosingRepository extends Repository<Closing, UUID> {

    Closing save(Closing closing);

    Optional<Closing> findById(UUID id);

    @Query("from Closing c where c.subjectId = :subject order by c.hands.requestedAt")
    List<Closing> of(UUID subject);

    @Query("""
            from Closing c where c.hands.state in (REQUESTED, CHECKED)
            and (:everything = true or c.sectionCode in :sections) order by c.hands.requestedAt""")
    List<Closing> waiting(boolean everything, Collection<String> sections);
}
