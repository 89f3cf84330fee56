using System.Diagnostics;

namespace LeftBehind.Testing;

/// <summary>Opens workbooks as a user without Excel would.</summary>
public static class LibreOffice
{
    private const string Executable = "/usr/bin/soffice";
    private const string PdfToPpm = "/usr/bin/pdftoppm";

    /// <summary>The workbook as LibreOffice prints it.</summary>
    public static Task<byte[]> PrintAsync(byte[] workbook, CancellationToken cancellationToken) =>
        ConvertAsync(workbook, "xlsx", "pdf", cancellationToken);

    /// <summary>The file as LibreOffice saves it in another format.</summary>
    public static async Task<byte[]> ConvertAsync(byte[] content, string from, string to, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("leftbehind-office-").FullName;
        try
        {
            var source = Path.Combine(folder, "source." + from);
            await File.WriteAllBytesAsync(source, content, cancellationToken);
            // A profile of its own: a second LibreOffice with the same one would hand its work to the first and be gone.
            await RunAsync(
                Executable, [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", to, "--outdir", Path.Combine(folder, "out"), source], cancellationToken);
            return await File.ReadAllBytesAsync(Path.Combine(folder, "out", "source." + to), cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Keeps pages of a PDF among the <see cref="Pictures"/>.</summary>
    public static async Task PictureAsync(byte[] pdf, string name, int pages, CancellationToken cancellationToken)
    {
        if (!Pictures.AreKept)
        {
            return;
        }
        var file = Path.Combine(Repository.ArtifactsPath("screenshots"), name);
        await File.WriteAllBytesAsync(file + ".pdf", pdf, cancellationToken);
        await RunAsync(PdfToPpm, ["-r", "70", "-png", "-l", $"{pages}", file + ".pdf", file], cancellationToken);
    }

    /// <summary>The first pages of a PDF as they are printed, as PNG.</summary>
    public static async Task<IReadOnlyList<byte[]>> PagesAsync(byte[] pdf, int pages, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("leftbehind-pages-").FullName;
        try
        {
            var file = Path.Combine(folder, "sheet");
            await File.WriteAllBytesAsync(file + ".pdf", pdf, cancellationToken);
            await RunAsync(PdfToPpm, ["-r", "110", "-png", "-l", $"{pages}", file + ".pdf", file], cancellationToken);
            return [.. Directory.GetFiles(folder, "*.png").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        if (!File.Exists(program))
        {
            throw MissingTool.Named(Path.GetFileName(program), program);
        }
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        Assert.True(process.ExitCode == 0, $"{program}: {await said}");
    }
}
