package org.pillarboard.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pillarboard.project.MilestoneState;
import org.pillarboard.project.ProjectStanding;

/**
 * A file of projects as it would be taken over.
 *
 * @param words what stands where a day should and is none, and the words of the column of states, upper case; the most frequent
 *              first, those without a meaning in front
 */
public record ProjectPreview(List<ProjectLine> lines, List<String> words) {

    /** How many projects the rows make. */
    public long projects() {
        return lines.stream().map(ProjectLine::key).distinct().count();
    }

    public List<ProjectLine> unreadable() {
        return lines.stream().filter(line -> !line.isReadable()).toList();
    }

    /** How many milestones would stand in each state on a day. */
    public Map<MilestoneState, Long> states(LocalDate day) {
        return lines.stream().collect(Collectors.groupingBy(
                line -> MilestoneState.of(line.dates(), ProjectStanding.ACTIVE, day), TreeMap::new, Collectors.counting()));
    }
}
