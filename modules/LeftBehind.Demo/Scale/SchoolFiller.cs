using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;
using LeftBehind.Demo.Families;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Demo.Scale;

/// <summary>Fills an invented school: the same seed and day give the same children, with the same numbers.</summary>
internal sealed class SchoolFiller(IDocumentSession session, InventedFiles files, TimeProvider time)
{
    // Far enough apart that two schools never draw the same row of random numbers.
    private const int SeedStep = 100_003;
    private const int RegistryForTwoOf = 3;

    public async Task<int> FillAsync(InventedSchool school, int seed, CancellationToken cancellationToken)
    {
        var classes = await session.Set<Organization>().AsNoTracking()
            .Where(known => known.Level == OrganizationLevel.Class && session.Set<Organization>().Any(parent => parent.Id == known.SchoolId && parent.Code == school.Code))
            .OrderBy(known => known.EntryYear).ThenBy(known => known.ClassNumber).ToListAsync(cancellationToken);
        var schoolId = classes[0].SchoolId;
        if (await session.Set<ContentItem>().AnyAsync(item => item.SchoolId == schoolId, cancellationToken))
        {
            return 0;
        }
        var own = unchecked(seed * SeedStep + school.First);
        var names = new ManyNames(own);
        var generator = new FamilyGenerator(own, ChinaTime.Today(time), $"示范{school.County}镇", $"3398{school.County:00}");
        var children = generator.Generate([.. classes.Select(known => new DemoClass(known.Id, new(known.EntryYear!.Value, SchoolStage.Primary, known.ClassNumber!.Value)))], school.Children);
        foreach (var (index, child) in children.Index())
        {
            Number(child.Part<ChildPart>(), school.First + index, names);
        }
        await files.SaveAsync(children, place => Id(seed, school.First + place), cancellationToken);
        return children.Count;
    }

    private static string Id(int seed, int number) => $"{seed:x8}{number:x24}";

    // Numbers of schools' own children would come round again in a large database; those beginning with L are made up by schools anyhow.
    private static void Number(ChildPart child, int number, ManyNames names)
    {
        child.Name = names.Next(child.Name);
        child.ResidentIdNo = null;
        child.StudentRegistryNo = number % RegistryForTwoOf == 0 ? null : $"L339899{number:000000000000}";
    }
}
