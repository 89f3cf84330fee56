using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children.Indexes;

// The row is made for the day of mapping. Reading the document is what costs, hence once for the row and its tokens.
internal sealed class ChildIndexProvider(IKeyedHash hash, TimeProvider time) : IIndexProvider
{
    public Type IndexType => typeof(ChildIndex);

    public Type ManyType => typeof(ChildToken);

    public string ContentType => ChildType.Name;

    public IEnumerable<ContentIndex> Rows(ContentItem item)
    {
        var file = ChildFile.Of(item);
        var row = Row(item, file);
        return Tokens(file).Select(token => new ChildToken { Token = token, SortKey = row.SortKey }).Prepend<ContentIndex>(row);
    }

    private ChildIndex Row(ContentItem item, ChildFile file)
    {
        var row = Describe(item, file);
        var (timeline, today) = (new IndexTimeline(file), ChinaTime.Today(time));
        var dates = timeline.On(today);
        row.ParentsAway = dates.ParentsAway;
        row.EligibleFrom = dates.Education?.Span.From;
        row.EligibleUntil = dates.Education?.Span.Until;
        row.EligibilityEnd = dates.Education?.End;
        row.AwaySince = dates.AwaySince;
        row.RestsOnDeclaration = dates.RestsOnDeclaration;
        row.CivilAffairsFrom = dates.CivilAffairs?.Span.From;
        row.CivilAffairsUntil = dates.CivilAffairs?.Span.Until;
        row.ExitType = dates.Exit?.Type;
        row.ExitOn = dates.Exit?.On;
        row.RecheckOn = timeline.RecheckAfter(today);
        return row;
    }

    private ChildIndex Describe(ContentItem item, ChildFile file) => new()
    {
        Name = file.Child.Name,
        SortKey = ChildIndexRules.SortKeyOf(file.Child.Name),
        Sex = file.Child.Sex,
        BirthDate = file.Child.BirthDate?.ToString(),
        FilledOn = file.Child.FilledOn,
        ModifiedUtc = item.ModifiedUtc,
        GuardianshipForm = file.Guardians.Detail is { } detail ? GuardianshipForms.Of(detail) : null,
        GuardianshipDetail = file.Guardians.Detail,
        GuardianName = file.Guardians.Guardians.FirstOrDefault()?.Name ?? "",
        GuardianPhoneMasked = Mask.Phone(file.Guardians.Guardians.FirstOrDefault()?.Phones.FirstOrDefault()),
        WithoutAdultUntil = AlertRules.WithoutAdultUntil(file.Child, file.Guardians),
        MissingBlocks = CompletenessRules.MissingNow(file, hasClass: item.ClassId is not null),
        StudentRegistryHash = HashOf(file.Child.StudentRegistryNo),
        ResidentIdHash = HashOf(file.Child.ResidentIdNo),
    };

    private IEnumerable<string> Tokens(ChildFile file) =>
        NameSearch.Tokens(file.Child.Name).Concat(ChildTokens.OfNumbers(file, hash)).Distinct(StringComparer.Ordinal);

    private string? HashOf(string? number) => string.IsNullOrEmpty(number) ? null : hash.Of(number);
}
