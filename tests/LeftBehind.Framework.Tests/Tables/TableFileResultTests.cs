using System.Net;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Framework.Tables;
using LeftBehind.Ui.Screens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Tables;

public sealed class TableFileResultTests : IAsyncDisposable
{
    private static readonly TableLayout Layout = new("名册", "学生名册", [new("姓名"), new("天数", 8)]);

    private readonly RecordingLog _log = new();
    private readonly WebApplication _app;
    private int _rowsRead;

    public TableFileResultTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<ITableWriter, TableWriter>().AddSingleton<IAuditLog>(_log).AddSingleton<IPersonalFiles, NothingToAsk>();
        _app = builder.Build();
        _app.MapGet("/list", (HttpContext http, TableFormat format, int? failAt) => ResultOf(format, failAt).ExecuteResultAsync(new ActionContext(http, new RouteData(), new())));
    }

    [Theory]
    [InlineData(TableFormat.Xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "学生名册-2026-11-24.xlsx")]
    [InlineData(TableFormat.Csv, "text/csv", "学生名册-2026-11-24.csv")]
    [InlineData(TableFormat.Json, "application/json", "学生名册-2026-11-24.json")]
    public async Task A_list_is_sent_as_a_file_with_a_neutral_name(TableFormat format, string type, string name)
    {
        using var response = await GetAsync($"/list?format={format}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(name, response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal(100, _rowsRead);
    }

    [Fact]
    public async Task The_export_is_in_the_log_before_the_first_row_is_read()
    {
        _log.RowsReadBefore = () => _rowsRead;
        using var response = await GetAsync("/list?format=Xlsx");

        var (entry, rowsRead) = Assert.Single(_log.Entries);
        Assert.Equal((AuditAction.Exported, "Child", "学生名册-2026-11-24.xlsx × 100"), (entry.Action, entry.Subject, entry.Detail));
        Assert.Equal(0, rowsRead);
    }

    [Fact]
    public async Task Nothing_is_sent_where_the_log_cannot_be_written()
    {
        _log.Refuses = true;
        using var response = await GetAsync("/list?format=Csv");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal(0, _rowsRead);
    }

    [Theory, InlineData(TableFormat.Csv), InlineData(TableFormat.Json)]
    public async Task A_download_that_breaks_does_not_look_finished(TableFormat format) =>
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => GetAsync($"/list?format={format}&failAt=20000"));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private TableFileResult ResultOf(TableFormat format, int? failAt) => new(Layout, Rows(failAt))
    {
        Format = format,
        Label = "学生名册",
        Day = new(2026, 11, 24),
        Count = 100,
        Subject = "Child",
    };

    private async IAsyncEnumerable<IReadOnlyList<TableCell>> Rows(int? failAt)
    {
        for (var i = 0; i < (failAt is null ? 100 : failAt + 1); i++)
        {
            await Task.Yield();
            if (i == failAt)
            {
                throw new InvalidOperationException("The source broke.");
            }
            _rowsRead++;
            yield return ["𠮷小明", i];
        }
    }

    private async Task<HttpResponseMessage> GetAsync(string path)
    {
        await _app.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = new(_app.Urls.Single()) };
        return await http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    private sealed class NothingToAsk : IPersonalFiles
    {
        public Task<string> MarkAsync(CancellationToken cancellationToken) => Task.FromResult("张三");

        public Task<bool> MustBeLockedAsync(CancellationToken cancellationToken) => Task.FromResult(false);

        public Task LockAsync(Stream output, string name, string password, Func<Stream, Task> write, CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    private sealed class RecordingLog : IAuditLog
    {
        public List<(AuditEntry Entry, int RowsRead)> Entries { get; } = [];

        public Func<int> RowsReadBefore { get; set; } = () => 0;

        public bool Refuses { get; set; }

        public Task RecordAsync(AuditEntry entry, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task RecordManyAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task RecordNowAsync(AuditEntry entry, CancellationToken cancellationToken)
        {
            if (Refuses)
            {
                throw new IOException("The disk is full.");
            }
            Entries.Add((entry, RowsReadBefore()));
            return Task.CompletedTask;
        }
    }
}
