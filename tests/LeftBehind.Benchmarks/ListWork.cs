using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Lists;
using LeftBehind.Children.ViewModels;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Benchmarks;

/// <summary>Pages and searches of the pupils' list, each two hundred times; the median counts.</summary>
internal sealed class ListWork(Site site)
{
    private const int FarPage = 500;

    // 王芳 is wangfang.
    private const string MisheardCommonName = "wanfan";

    /// <summary>Milliseconds by scope and question.</summary>
    public async Task<IReadOnlyDictionary<string, double>> MeasureAsync(string rareName, CancellationToken cancellationToken)
    {
        var (found, median) = (new Dictionary<string, double>(), new MedianTime(site));
        foreach (var (scope, userName) in new[] { ("school", DemoAccounts.Clerk), ("county", DemoAccounts.County), ("all", "") })
        {
            var user = userName.Length == 0 ? CurrentUser.System : await RunAsync(null, services => services.GetRequiredService<IUserResolver>().FindAsync(userName, cancellationToken));
            foreach (var (question, filter) in await QuestionsAsync(user, rareName, cancellationToken))
            {
                found[$"{scope}, {question}"] = await median.OfAsync(user, services => ReadAsync(services, filter, cancellationToken), cancellationToken);
            }
        }
        return found;
    }

    // As the page does it: names that are like the one sought come below the last of those who bear it.
    private static async Task ReadAsync(IServiceProvider services, ChildFilter filter, CancellationToken cancellationToken)
    {
        var page = await services.GetRequiredService<ChildListReader>().ReadAsync(filter, cancellationToken);
        if (page.Next is null)
        {
            await services.GetRequiredService<NearNames>().ReadAsync(filter, page.Count == 0, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<(string, ChildFilter)>> QuestionsAsync(CurrentUser? user, string rareName, CancellationToken cancellationToken) =>
    [
        ("first page", new()),
        ("page 500", new() { After = await CursorAsync(user, cancellationToken) }),
        ("a rare name", new() { Q = rareName }),
        ("a common name", new() { Q = IndexMultiplier.CommonName }),
        ("a surname", new() { Q = IndexMultiplier.CommonName[..1] }),
        ("a wrong character", new() { Q = rareName[..^1] + "龘" }),
        ("pinyin misheard", new() { Q = MisheardCommonName }),
    ];

    // Where a list has fewer pages than five hundred, its last one.
    private async Task<string?> CursorAsync(CurrentUser? user, CancellationToken cancellationToken)
    {
        string? cursor = null;
        for (var page = 1; page < FarPage; page++)
        {
            var next = await RunAsync(user, services => services.GetRequiredService<ChildListReader>().ReadAsync(new() { After = cursor }, cancellationToken));
            if (next.Next is null)
            {
                return cursor;
            }
            cursor = next.Next;
        }
        return cursor;
    }

    private Task<T> RunAsync<T>(CurrentUser? user, Func<IServiceProvider, Task<T>> work) =>
        site.Services.GetRequiredService<IUnitOfWork>().RunAsync(user, work, CancellationToken.None);
}
