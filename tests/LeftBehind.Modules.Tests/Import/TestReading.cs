using LeftBehind.Import.Workbooks;

namespace LeftBehind.Modules.Tests.Import;

internal static class TestReading
{
    public static SourceWorkbook Read(this byte[] file) => WorkbookReader.Read(file, null, TestContext.Current.CancellationToken);

    public static SourceSheet OnlySheet(this byte[] file) => Assert.Single(file.Read().Sheets);
}
