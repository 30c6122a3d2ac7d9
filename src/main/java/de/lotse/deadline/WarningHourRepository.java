package de.lotse.deadline;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WarningHourRepository extends JpaRepository<WarningHour, UUID> {}
