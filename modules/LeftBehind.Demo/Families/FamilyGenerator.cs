using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;
using LeftBehind.Demo.People;
using LeftBehind.Organizations;

namespace LeftBehind.Demo.Families;

/// <summary>
/// Invents the children of a school: the same seed and day give the same children. Each situation occurs once before they
/// are drawn by weight, the first class has two girls called 王芳, and about every twelfth child has a brother or sister in the school.
/// </summary>
internal sealed class FamilyGenerator
{
    private const int SiblingsEvery = 12;
    private const int Namesakes = 2;

    private static readonly DemoSituation[] All = Enum.GetValues<DemoSituation>();
    private static readonly DemoSituation[] Usual =
        [DemoSituation.BothAway, DemoSituation.BothAway, DemoSituation.BothAwayMonthKnown, DemoSituation.WithMaternalGrandparents, DemoSituation.FatherAway, DemoSituation.FatherAway, DemoSituation.MotherAway, DemoSituation.WithRelative, DemoSituation.Boarding];

    private readonly Random _random;
    private readonly PersonPool _people;
    private readonly PlacePool _places;
    private readonly InventedNumbers _numbers;
    private readonly DateOnly _on;
    private readonly string _countyCode;
    private readonly int _seed;
    private int _person;

    public FamilyGenerator(int seed, DateOnly on, string town, string countyCode)
    {
        // Invented data must come out the same every time; nothing here is a secret.
        _random = new Random(seed);
        (_people, _places, _numbers) = (new(_random), new(_random, town), new(seed));
        (_on, _countyCode, _seed) = (on, countyCode, seed);
    }

    public IReadOnlyList<DemoChild> Generate(IReadOnlyList<DemoClass> classes, int count)
    {
        ArgumentOutOfRangeException.ThrowIfZero(classes.Count);
        var children = new List<(DemoChild Child, DemoFamily Family)>(count);
        // A class that has left shows its own children only after each situation has been shown in the others.
        var present = classes.Where(known => ClassRules.GradeOn(known.Cohort, _on) is not null).DefaultIfEmpty(classes[0]).ToList();
        for (var index = 0; index < count; index++)
        {
            var shown = index - Namesakes;
            var pool = shown < All.Length ? present : classes;
            var schoolClass = pool[shown < 0 ? 0 : index % pool.Count];
            var sibling = shown > All.Length && index % SiblingsEvery == SiblingsEvery - 1;
            children.Add(
                shown < 0 ? Child(schoolClass, Family("王"), DemoSituation.BothAway, "王芳")
                : sibling ? Sibling(schoolClass, children[^1])
                : Child(schoolClass, Family(), shown < All.Length ? All[shown] : Draw()));
        }

        return [.. children.Select(child => child.Child)];
    }

    private DemoSituation Draw() => _random.Next(4) == 0 ? All[_random.Next(All.Length)] : Usual[_random.Next(Usual.Length)];

    private DemoFamily Family(string? known = null)
    {
        var she = known is null && _random.Next(15) == 0;
        var surname = known ?? (she ? _people.SheSurname() : _people.Surname());
        return new(surname, Person(_people.Father(surname)), Person(_people.Mother()), Person(_people.Grandmother()), _places.Address(), she ? "畲族" : "汉族");
    }

    private DemoPerson Person(string name) => new($"demo-{_seed}-{++_person}", name, _numbers.Phone());

    private (DemoChild Child, DemoFamily Family) Child(DemoClass schoolClass, DemoFamily family, DemoSituation drawn, string? name = null)
    {
        var situation = InClass(schoolClass, drawn);
        var parents = new ParentsWriter(_random, _places, _on).Write(situation, family);
        return (File(schoolClass, family, situation, name, parents, GuardiansWriter.Write(situation, family, _on)), family);
    }

    // What happened to one child did not happen to the other; the parents' lives are the same in both files.
    private (DemoChild Child, DemoFamily Family) Sibling(DemoClass schoolClass, (DemoChild Child, DemoFamily Family) other)
    {
        var situation = InClass(schoolClass, other.Child.Situation >= DemoSituation.LongConcern ? DemoSituation.BothAway : other.Child.Situation);
        return (File(schoolClass, other.Family, situation, null, other.Child.Part<ParentsPart>(), other.Child.Part<GuardiansPart>()), other.Family);
    }

    private DemoSituation InClass(DemoClass schoolClass, DemoSituation drawn) =>
        ClassRules.GradeOn(schoolClass.Cohort, _on) is null ? DemoSituation.Graduated
        : drawn == DemoSituation.Graduated ? DemoSituation.BothAway
        : drawn;

    private DemoChild File(DemoClass schoolClass, DemoFamily family, DemoSituation situation, string? name, ParentsPart parents, GuardiansPart guardians)
    {
        var filledOn = _on.AddDays(-_random.Next(36, 80));
        ContentPart[] parts =
            [ChildPart(schoolClass, family, situation, filledOn, name), parents, guardians, .. new StatusWriter(_random, _on).Write(situation, filledOn)];
        return new(schoolClass.OrganizationId, situation, FileState(situation), parts);
    }

    private ChildPart ChildPart(DemoClass schoolClass, DemoFamily family, DemoSituation situation, DateOnly filledOn, string? name)
    {
        var dotted = name is null && _random.Next(40) == 0 ? _people.ChildWithADot() : default;
        var girl = dotted.Name is null ? name is not null || _random.Next(2) == 0 : dotted.Girl;
        var birth = situation == DemoSituation.SixteenSoon ? _on.AddYears(-16).AddDays(20) : Birth(schoolClass.Cohort);
        var part = new ChildPart { Name = name ?? dotted.Name ?? _people.Child(family.Surname, girl), Sex = girl ? Sex.Female : Sex.Male, FilledOn = filledOn };
        if (situation is DemoSituation.Incomplete or DemoSituation.DeclaredOnly)
        {
            part.Sex = null;
            return part;
        }

        part.BirthDate = PartialDate.Of(birth);
        part.Ethnicity = dotted.Ethnicity ?? family.Ethnicity;
        (part.HukouPlace, part.HukouCode, part.HomeAddress, part.IsRuralFamily) = (family.Address, _countyCode, family.Address, true);
        if (_random.Next(3) == 0)
        {
            part.ResidentIdNo = _numbers.ResidentId(birth, girl);
            part.StudentRegistryNo = "G" + part.ResidentIdNo;
        }

        return part;
    }

    // Six years old by 31 August of the year in which grade one begins.
    private DateOnly Birth(ClassCohort cohort)
    {
        var firstGradeYear = cohort.EntryYear - (ClassRules.FirstGrade(cohort.Stage) - 1);
        return new DateOnly(firstGradeYear - 7, 9, 1).AddDays(_random.Next(365));
    }

    private DemoFileState FileState(DemoSituation situation) => situation switch
    {
        DemoSituation.Incomplete or DemoSituation.DeclaredOnly => DemoFileState.Draft,
        _ => _random.Next(20) switch { 0 => DemoFileState.Draft, 1 or 2 => DemoFileState.Submitted, 3 => DemoFileState.Returned, _ => DemoFileState.Accepted },
    };
}
