package org.casualtyreports.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casualtyreports.report.Report.Attachment;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Puts the data of a report into its document. */
final class Attachments {
  private static final int BEST_COMPRESSION = 9;

  private Attachments() {}

  static void add(PdfWriter writer, List<Attachment> attachments, PdfDate date) throws IOException {
    PdfArray associated = new PdfArray();
    for (Attachment attachment : attachments) {
      PdfDictionary parameters = new PdfDictionary();
      parameters.put(PdfName.MODDATE, date);
      PdfFileSpecification file =
          PdfFileSpecification.fileEmbedded(
              writer,
              null,
              attachment.name(),
              attachment.text().getBytes(StandardCharsets.UTF_8),
              attachment.mediaType(),
              parameters,
              BEST_COMPRESSION);
      file.put(new PdfName("AFRelationship"), new PdfName("Data"));
      file.put(PdfName.UF, new PdfString(attachment.name(), PdfObject.TEXT_UNICODE));
      file.addDescription(attachment.description(), true);
      writer.addFileAttachment(attachment.name(), file);
      associated.add(file.getReference());
    }
    if (associated.size() > 0) {
      writer.getExtraCatalog().put(PdfName.AF, associated);
    }
  }
}
