package de.lotse.counselling;

import java.util.List;
import java.util.Set;

/**
 * What an Assessment says. Strengths, abilities and resources come first: they are where solutions
 * start (§ 3.3). Every text may be {@code null}.
 *
 * @param strengths what the person is good at and proud of
 * @param abilities knowledge, languages, work, education
 * @param resources what is at hand: people, money, housing, time, rights
 * @param wishes what the client wants to reach
 * @param needAreas the areas of life with a need
 * @param needs what is needed there
 * @param burdens what weighs on the person or stands in the way
 * @param environment family, neighbourhood, services around
 */
public record AssessmentContent(
        String strengths,
        String abilities,
        String resources,
        String wishes,
        Set<LifeArea> needAreas,
        String needs,
        String burdens,
        String environment) {

    /** Nothing said yet. */
    public static final AssessmentContent EMPTY =
            new AssessmentContent(null, null, null, null, Set.of(), null, null, null);

    /** What the first talk has said already. */
    static AssessmentContent of(FirstTalkView talk) {
        FirstTalkTexts texts = talk.texts();
        return new AssessmentContent(
                texts.strengths(),
                null,
                null,
                null,
                talk.lifeAreas(),
                texts.concerns(),
                null,
                null);
    }

    public AssessmentContent {
        needAreas = Set.copyOf(needAreas);
    }

    /** The areas with a need, in their usual order. */
    public List<LifeArea> sortedNeeds() {
        return needAreas.stream().sorted().toList();
    }
}
