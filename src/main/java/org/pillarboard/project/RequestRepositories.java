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
            select new org.pillarboard.project.PendingHand(p.id, m.id, p.name, m.name, d.detail, d.hands) from DelayRequest d
            join Project p on p.id = d.projectId join Milestone m on m.id = d.milestoneId
            where d.hands.state in :states and (:everything = true or d.sectionCode in :sections)""")
    List<PendingHand> waiting(boolean everything, Collection<String> sections, Collection<RequestState> states);
}

interface ClosingRepository extends Repository<Closing, UUID> {

    Closing save(Closing closing);

    Optional<Closing> findById(UUID id);

    @Query("from Closing c where c.subjectId = :subject order by c.hands.requestedAt")
    List<Closing> of(UUID subject);

    @Query("""
            select new org.pillarboard.project.PendingHand(c.subjectKind, c.subjectId, coalesce(p.name, t.name), c.selfReport, c.hands)
            from Closing c left join Project p on p.id = c.subjectId left join Task t on t.id = c.subjectId
            where c.hands.state in :states and (c.sectionCode in :sections
                or :everything = true and (t.id is null or t.typeCode <> 'TT-DISC'))""")
    List<PendingHand> waiting(boolean everything, Collection<String> sections, Collection<RequestState> states);
}
