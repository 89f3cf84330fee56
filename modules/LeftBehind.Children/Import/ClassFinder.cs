using System.Globalization;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Import;

/// <summary>Finds the class that a text means; asks, once for each text, where there is none.</summary>
internal sealed class ClassFinder(ImportPlaceInfo place, IReadOnlyList<SchoolClass> classes, IReadOnlyDictionary<string, string> answers, SchoolYear today, IStringLocalizer<Startup> text)
{
    private const string Make = "make";
    private const string NoClass = "none";

    private readonly Dictionary<string, (ImportQuestion Question, int Records)> _questions = [];
    private readonly Dictionary<(string, SchoolYear), ParsedClassName?> _parsed = [];

    public IEnumerable<ImportQuestion> Questions => _questions.Values.Select(asked => asked.Question with { Records = asked.Records });

    /// <summary>The class of a line that was written in a school year; null with the key of the question that it waits for.</summary>
    public (ClassChoice? Class, string Question) Find(string written, SchoolYear year)
    {
        var parsed = Parse(written, year);
        var cohort = parsed?.CohortIn(year, place.Stage);
        var known = cohort is { } wanted ? classes.FirstOrDefault(candidate => candidate.Cohort == wanted) : SingleOfGrade(parsed, year);
        if (known is not null)
        {
            return (Choice(known), "");
        }

        var key = QuestionKeys.Of("class", written, year.StartYear);
        if (!answers.TryGetValue(key, out var answer))
        {
            answer = "";
        }

        Ask(key, written, cohort, answer);
        return answer switch
        {
            Make when MayMake(cohort) && cohort is { } made => (new ClassChoice(0, ClassRules.Display(made, today), made), ""),
            NoClass => (new ClassChoice(place.SchoolId, place.SchoolName), ""),
            _ when int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && classes.FirstOrDefault(candidate => candidate.Id == id) is { } chosen => (Choice(chosen), ""),
            _ => (null, key),
        };
    }

    private ParsedClassName? Parse(string written, SchoolYear year)
    {
        if (!_parsed.TryGetValue((written, year), out var parsed))
        {
            parsed = ClassNameParser.Parse(written);
            _parsed[(written, year)] = parsed;
        }

        return parsed;
    }

    // 三年级 where the school has a single class of that grade.
    private SchoolClass? SingleOfGrade(ParsedClassName? parsed, SchoolYear year)
    {
        var ofGrade = parsed is { Grade: { } grade, Number: null } ? classes.Where(candidate => ClassRules.GradeIn(candidate.Cohort, year) == grade).ToList() : [];
        return ofGrade.Count == 1 ? ofGrade[0] : null;
    }

    private void Ask(string key, string written, ClassCohort? cohort, string answer)
    {
        if (_questions.TryGetValue(key, out var asked))
        {
            _questions[key] = (asked.Question, asked.Records + 1);
            return;
        }

        var mayMake = MayMake(cohort);
        var options = classes.Select(known => new ImportOption(known.Id.ToString(CultureInfo.InvariantCulture), ClassRules.Display(known.Cohort, today))).ToList();
        if (mayMake)
        {
            options.Insert(0, new ImportOption(Make, text["Set up {0} as a new class", ClassRules.Display(cohort!.Value, today)]));
        }

        options.Add(new ImportOption(NoClass, text["Without a class for the time being"]));
        var question = written.Length == 0 ? text["No class is written. Which one is it?"] : text["The school has no class “{0}”. Which one is it?", CellReader.Shown(written)];
        _questions[key] = (new ImportQuestion(key, question, options) { Suggested = mayMake ? Make : "", Answer = answer }, 1);
    }

    // A junior school is not given a class of a primary school, however often a list says so.
    private bool MayMake(ClassCohort? cohort) =>
        cohort is { } wanted && place.MayMakeClasses && (place.Stage is not { } stage || stage == wanted.Stage) && ClassRules.GradeIn(wanted, today) is not null;

    private ClassChoice Choice(SchoolClass known) => new(known.Id, ClassRules.Display(known.Cohort, today), known.Cohort);
}
