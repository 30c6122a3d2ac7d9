package de.lotse.casefile;

import de.lotse.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reasons people give to open case files they are not responsible for. */
@Service
@Transactional
public class CaseReasons {

    private final CaseFileRepository files;
    private final CaseAccess access;

    CaseReasons(CaseFileRepository files, CaseAccess access) {
        this.files = files;
        this.access = access;
    }

    /**
     * Whether the person signed in has to give a reason before she opens this file.
     *
     * @throws NotFoundException where it does not exist for her
     */
    @Transactional(readOnly = true)
    public boolean isNeededFor(CaseNumber number) {
        CaseFile file = file(number);
        access.checkSite(file);
        return !access.mayOpen(file);
    }

    /**
     * Opens the file to the person signed in until the end of the day.
     *
     * @throws NotFoundException where it does not exist for her
     */
    public void give(CaseNumber number, AccessReason reason) {
        access.grant(file(number), reason);
    }

    private CaseFile file(CaseNumber number) {
        return files.findByNumber(number.value()).orElseThrow(() -> new NotFoundException("case"));
    }
}
