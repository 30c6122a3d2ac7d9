package de.lotse.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a person goes on after a step: back to Tasklist when she came from there. */
public final class StepReturn {

    private StepReturn() {}

    /**
     * @param callbackUrl as Tasklist sends it, a whole address; only one of this product is
     *     followed
     */
    public static String redirect(
            HttpServletRequest request, String callbackUrl, String otherwise) {
        String here = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        String path =
                callbackUrl != null && callbackUrl.startsWith(here + "/")
                        ? callbackUrl.substring(here.length())
                        : callbackUrl;
        return "redirect:" + (LocalPath.isLocal(path) ? path : otherwise);
    }

    /** The page of the step again, after something was saved without finishing it. */
    public static String again(String path, StepFormData form, RedirectAttributes redirect) {
        redirect.addAttribute("taskId", form.getTaskId());
        if (form.getCallbackUrl() != null) {
            redirect.addAttribute("callbackUrl", form.getCallbackUrl());
        }
        return "redirect:" + path;
    }
}
