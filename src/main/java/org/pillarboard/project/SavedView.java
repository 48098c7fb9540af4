package org.pillarboard.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.springframework.data.repository.Repository;

@Entity
@Unrecorded
class SavedView {

    @Id
    private UUID id;
    private UUID personId;
    private String room;
    private String name;
    private String query;
    private Instant savedAt;
    @Version
    private @Nullable Long version;

    protected SavedView() {
    }

    SavedView(UUID personId, String room, SavedViews.Row row, Instant at) {
        this.id = row.id();
        this.personId = personId;
        this.room = room;
        this.name = row.name();
        this.query = row.query();
        this.savedAt = at;
    }

    void change(String newQuery, Instant at) {
        query = newQuery;
        savedAt = at;
    }

    SavedViews.Row toRow() {
        return new SavedViews.Row(id, name, query);
    }
}

interface SavedViewRepository extends Repository<SavedView, UUID> {

    SavedView save(SavedView view);

    List<SavedView> findByPersonIdAndRoomOrderByName(UUID personId, String room);

    void deleteByIdAndPersonId(UUID id, UUID personId);
}
