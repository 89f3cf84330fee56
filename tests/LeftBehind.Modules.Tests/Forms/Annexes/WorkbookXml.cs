using System.IO.Compression;

namespace LeftBehind.Modules.Tests.Forms.Annexes;

/// <summary>What stands in a stored workbook, word for word.</summary>
internal static class WorkbookXml
{
    /// <param name="workbook">The stored package.</param>
    /// <param name="place">From 1, in the order of the tabs.</param>
    public static string Sheet(Stream workbook, int place)
    {
        workbook.Position = 0;
        using var package = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        var sheets = package.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
            .OrderBy(entry => entry.FullName.Length).ThenBy(entry => entry.FullName, StringComparer.Ordinal).ToList();
        using var reader = new StreamReader(sheets[place - 1].Open());
        return reader.ReadToEnd();
    }
}
