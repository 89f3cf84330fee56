using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Children.Entities;
using LeftBehind.Organizations.Entities;
using LeftBehind.Rounds.Entities;
using LeftBehind.Testing;
using LeftBehind.Users.Entities;
using LeftBehind.Workflows.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Journeys;

/// <summary>All that people have written on a site: what of a page is in it is no text of the screens.</summary>
internal sealed partial class WrittenText(string all)
{
    // Classes are called by their grade of the day, and every list bears the mark of what is internal.
    private static readonly string[] _names = [TableLayout.InternalMark, .. "一二三四五六七八九".Select(grade => $"{grade}年级")];

    public static Task<WrittenText> ReadAsync(Site site) => site.Services.GetRequiredService<IUnitOfWork>().RunAsync(
        null,
        async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            var stop = TestContext.Current.CancellationToken;
            List<string> texts =
            [
                .. await session.Query<ContentItem>().Select(item => item.Document).ToListAsync(stop),
                .. await session.Query<Organization>().Select(row => row.Name).ToListAsync(stop),
                .. await session.Set<User>().Select(user => user.DisplayName).ToListAsync(stop),
                .. await session.Query<ChildHelper>().Select(row => row.Name + " " + row.Occupation).ToListAsync(stop),
                .. await session.Query<CareAnswer>().Select(row => row.Text + " " + row.AnsweredByName).ToListAsync(stop),
                .. await session.Query<ContentReview>().Select(row => row.Reason + " " + row.SubmittedByName).ToListAsync(stop),
                .. await session.Query<CollectionRound>().Select(row => row.Name).ToListAsync(stop),
                .. await session.Query<WorkflowTask>().Select(row => row.Step + " " + row.Place).ToListAsync(stop),
            ];
            return new WrittenText(string.Join('\n', texts.Concat(_names)));
        },
        TestContext.Current.CancellationToken);

    /// <summary>Of texts on a page those in Chinese that nobody wrote.</summary>
    public IReadOnlyList<string> NotIn(IEnumerable<string> texts) =>
        [.. texts.SelectMany(text => Words().Matches(text).Select(match => match.Value)).Where(word => !all.Contains(word, StringComparison.Ordinal)).Distinct()];

    [GeneratedRegex(@"[\u3400-\u9FFF]+")]
    private static partial Regex Words();
}
