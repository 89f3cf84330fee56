using LeftBehind.Abstractions.Content;
using LeftBehind.Children;
using LeftBehind.Children.Parts;
using LeftBehind.Organizations;

namespace LeftBehind.Modules.Tests.Children.Indexes;

/// <summary>Files with more turns than a family takes in a year: leaving, visits, returns, statements, deaths, changes, also dated ahead.</summary>
internal sealed class RandomFile(Random random)
{
    private static readonly ChangeType[] _changes = [.. Enum.GetValues<ChangeType>().Where(type => LifecycleRules.IsExit(type) || LifecycleRules.IsReturn(type))];

    public static ContentItem Of(string words)
    {
        var item = new ContentItem { ContentType = "Child", ContentItemId = "1" };
        var facts = FileInWords.Facts(words);
        return item.Put(new ChildPart { Name = "王小明", BirthDate = facts.BirthDate, IsRuralFamily = facts.IsRuralFamily })
            .Put(facts.Parents).Put(facts.Guardians)
            .Put(new EnrolmentPart { EntryYear = 2010, Stage = SchoolStage.Primary, ClassNumber = 1 });
    }

    public ContentItem Next(DateOnly start)
    {
        string Day(int from, int to) => start.AddDays(random.Next(from, to)).ToString("yyyy-MM-dd", null);
        string Spell(int from, int to) => random.Next(3) == 0 ? Day(from, to) : start.AddDays(random.Next(from, to)) is var first ? $"{first:yyyy-MM-dd}..{first.AddDays(random.Next(200)):yyyy-MM-dd}" : "";
        string Visit() => start.AddDays(random.Next(-60, 330)) is var came && random.Next(3) == 0 ? $"{came:yyyy-MM-dd}" : $"{came:yyyy-MM-dd}..{came.AddDays(random.Next(5, 40)):yyyy-MM-dd}";
        IEnumerable<string> Parent(string who) => Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(9) switch
        {
            0 => $"{who} declared {Day(-60, 200)}",
            1 => $"{who} unable {Day(-60, 300)}",
            2 => $"{who} {(random.Next(2) == 0 ? "dead" : "prison")} {Day(-100, 300)}",
            3 or 4 => $"{who} visit {Visit()}",
            _ => $"{who} away {Spell(-300, 300)}",
        });
        var rest = random.Next(12) switch { 0 => "rural no", 1 => "divorced Mother", 2 => "born 1998-01-15", _ => "" };
        var item = Of(string.Join("; ", Parent("F").Concat(Parent("M")).Append(rest)));
        var events = Enumerable.Range(0, random.Next(2) * random.Next(4)).Select(_ => new ChangeEvent { Type = _changes[random.Next(_changes.Length)], On = start.AddDays(random.Next(-100, 330)) });
        return item.Put(new LifecyclePart { Events = [.. events] })
            .Put(new EnrolmentPart { EntryYear = 2013 - random.Next(7), Stage = random.Next(3) == 0 ? SchoolStage.Junior : SchoolStage.Primary, ClassNumber = 1 });
    }
}
