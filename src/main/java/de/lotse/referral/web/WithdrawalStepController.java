package de.lotse.referral.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.referral.ReferralSending;
import de.lotse.referral.ReferralView;
import de.lotse.referral.process.ReferralModel;
import de.lotse.referral.process.ReferralSteps;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step "Widerruf besprechen": what had already gone where. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class WithdrawalStepController {

    static final String PATH = "/aufgaben/verweisung/widerruf";

    private final CaseSteps steps;
    private final ReferralSteps referral;
    private final ReferralSending sending;
    private final CaseFiles cases;

    WithdrawalStepController(
            CaseSteps steps, ReferralSteps referral, ReferralSending sending, CaseFiles cases) {
        this.steps = steps;
        this.referral = referral;
        this.sending = sending;
        this.cases = cases;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = steps.require(taskId, ReferralModel.TASK_DISCUSS_WITHDRAWAL);
        ReferralView view = referral.referralOf(step);
        model.addAttribute("file", cases.require(step.caseId()));
        model.addAttribute("referral", view);
        model.addAttribute("sections", sending.sent(view));
        model.addAttribute("taskId", taskId);
        model.addAttribute("callbackUrl", callbackUrl);
        return "referral/withdrawal";
    }

    @PostMapping(PATH)
    String discussed(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        CaseStep step = steps.require(taskId, ReferralModel.TASK_DISCUSS_WITHDRAWAL);
        referral.withdrawalDiscussed(step);
        redirect.addFlashAttribute("done", "referral.withdrawal.done");
        String tab = "/faelle/" + cases.require(step.caseId()).number() + "/verweisungen";
        return StepReturn.redirect(request, callbackUrl, tab);
    }
}
