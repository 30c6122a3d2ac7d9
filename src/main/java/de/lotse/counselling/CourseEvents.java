package de.lotse.counselling;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CourseEvents extends Repository<CourseEvent, UUID> {

    CourseEvent save(CourseEvent event);

    List<CourseEvent> findByCaseIdOrderByHappenedAtDesc(UUID caseId);
}
