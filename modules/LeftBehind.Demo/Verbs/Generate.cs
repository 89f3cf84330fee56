using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.CommandLine;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Abstractions.Setup;
using LeftBehind.Demo.Scale;
using LeftBehind.Organizations;

namespace LeftBehind.Demo.Verbs;

/// <summary>
/// Invented counties of any size, to try the system with as much as a province has. Each school is a transaction: interrupted, the same
/// command goes on where it stopped.
/// </summary>
internal sealed class Generate : Verb
{
    private const int SchoolsBetweenLines = 20;

    private readonly Option<int> _counties = new("--counties") { Description = $"How many counties, 1 to {ScaleRules.MostCounties}.", Required = true };
    private readonly Option<int> _children = new("--children") { Description = "How many children in all.", Required = true };
    private readonly Option<int> _seed = new("--seed") { Description = "The same seed and day give the same children.", Required = true };

    public Generate() : base("", "generate", "Fill the database with invented counties and children; refused where there are real ones.")
    {
        Command.Add(_counties);
        Command.Add(_children);
        Command.Add(_seed);
        _counties.Validators.Add(result => Within(result, 1, ScaleRules.MostCounties));
        _children.Validators.Add(result => Within(result, 1, ScaleRules.MostChildren(ScaleRules.MostCounties)));
        _seed.Validators.Add(result => Within(result, 0, int.MaxValue));
    }

    public override async Task<int> RunAsync(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (counties, children, seed) = (arguments.GetRequiredValue(_counties), arguments.GetRequiredValue(_children), arguments.GetRequiredValue(_seed));
        if (children > ScaleRules.MostChildren(counties))
        {
            throw new VerbException($"{counties} counties hold {ScaleRules.MostChildren(counties)} children at most.");
        }
        var units = services.GetRequiredService<IUnitOfWork>();
        var refused = await units.RunAsync(null, scope => scope.GetRequiredService<IInventedPeople>().AdmitAsync(cancellationToken), cancellationToken);
        if (refused is not null)
        {
            throw new VerbException(refused);
        }
        var schools = ScaleRules.Schools(counties, children);
        var year = SchoolCalendarRules.YearOn(ChinaTime.Today(services.GetRequiredService<TimeProvider>()));
        foreach (var county in schools.GroupBy(school => school.County))
        {
            await units.RunAsync(null, scope => PlaceAsync(scope, InventedPlaces.Of(county.Key, county, year), cancellationToken), cancellationToken);
        }
        await FillAsync(units, schools, seed, cancellationToken);
        return 0;
    }

    private static async Task FillAsync(IUnitOfWork units, IReadOnlyList<InventedSchool> schools, int seed, CancellationToken cancellationToken)
    {
        var (watch, total) = (Stopwatch.StartNew(), schools.Sum(school => school.Children));
        foreach (var (index, school) in schools.Index())
        {
            await units.RunAsync(null, scope => scope.GetRequiredService<SchoolFiller>().FillAsync(school, seed, cancellationToken), cancellationToken);
            if ((index + 1) % SchoolsBetweenLines == 0 || index == schools.Count - 1)
            {
                Console.WriteLine($"{school.First + school.Children} of {total} children, {index + 1} of {schools.Count} schools, {watch.Elapsed:hh\\:mm\\:ss}");
            }
        }
    }

    private static async Task<bool> PlaceAsync(IServiceProvider scope, RecipeStep step, CancellationToken cancellationToken)
    {
        await scope.GetServices<IRecipeStepHandler>().Single(handler => handler.StepName == InventedPlaces.StepName).ExecuteAsync(step, cancellationToken);
        return true;
    }

    private static void Within(OptionResult result, int least, int most)
    {
        // A text that is no number is refused by the parser itself, and asking it for one here would throw.
        if (result.Tokens is [{ Value: var text }] && int.TryParse(text, CultureInfo.InvariantCulture, out var value) && (value < least || value > most))
        {
            result.AddError($"{result.Option.Name} takes {least} to {most}.");
        }
    }
}
