package org.pillarboard.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

/** The document every indicator comes from, sentence by sentence; read once, since only a migration changes it. */
@Service
public class SubjectDocument {

    private final Map<String, String> sentences;

    SubjectDocument(SeedSentenceRepository repository) {
        this.sentences = repository.findAll().stream().collect(Collectors.toMap(SeedSentence::code, SeedSentence::text));
    }

    /** A sentence by its number, S01 to S40. */
    public Optional<String> sentence(String number) {
        return Optional.ofNullable(sentences.get(number));
    }
}

interface SeedSentenceRepository extends Repository<SeedSentence, String> {

    List<SeedSentence> findAll();
}
