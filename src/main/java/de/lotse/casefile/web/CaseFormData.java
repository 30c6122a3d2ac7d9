package de.lotse.casefile.web;

import de.lotse.casefile.CaseView;
import de.lotse.directory.Topic;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.MessageSource;

/** The topics of a case. */
class CaseFormData {

    @NotEmpty private Set<Topic> topics = EnumSet.noneOf(Topic.class);
    @NotNull private Long version;

    static CaseFormData of(CaseView file) {
        CaseFormData form = new CaseFormData();
        form.topics = file.topics();
        form.version = file.version();
        return form;
    }

    Conflicts conflictsWith(CaseView saved, MessageSource messages) {
        return new Conflicts(messages).compare("topics", topics, saved.topics());
    }

    public Set<Topic> getTopics() {
        return topics;
    }

    public void setTopics(Set<Topic> topics) {
        this.topics = topics;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
