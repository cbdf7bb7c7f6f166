package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadStartTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void itRunsOnAnotherThreadAndIsWaitedFor() {
    AtomicReference<Thread> ran = new AtomicReference<>();

    HeadStart.with(() -> ran.set(Thread.currentThread())).await();

    assertThat(ran.get()).isNotNull().isNotEqualTo(Thread.currentThread());
  }

  @Test
  void aFailureIsLeftToWhatWasPrepared() {
    AtomicReference<Thread> ran = new AtomicReference<>();

    HeadStart.with(
            () -> {
              ran.set(Thread.currentThread());
              throw new IllegalStateException("no");
            })
        .await();

    assertThat(ran.get()).isNotNull();
  }

  @Test
  void textIsSafeBesideAndAWorkbookIsNotWhateverItsName() throws IOException {
    Path text = Files.writeString(folder.resolve("claims.csv"), "claim_id,claimant,figure\n");
    assertThat(HeadStart.isSafeBeside(List.of(text))).isTrue();
    assertThat(HeadStart.isSafeBeside(List.of(folder))).isTrue();

    Path workbook = Files.write(folder.resolve("more.csv"), new byte[] {'P', 'K', 3, 4});
    assertThat(HeadStart.isSafeBeside(List.of(text, workbook))).isFalse();
    assertThat(HeadStart.isSafeBeside(List.of(folder))).isFalse();

    Files.write(workbook, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11});
    assertThat(HeadStart.isSafeBeside(List.of(workbook))).isFalse();
    assertThat(HeadStart.isSafeBeside(List.of(folder.resolve("absent.csv")))).isFalse();
  }
}
