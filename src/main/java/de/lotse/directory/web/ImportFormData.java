package de.lotse.directory.web;

import org.springframework.web.multipart.MultipartFile;

/** The form with a table that is to be read in. */
class ImportFormData {

    private MultipartFile file;

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }
}
