using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Parts;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Indexes;

public class ChildIndexProviderTests
{
    private static readonly DateOnly _start = new(2013, 7, 1);

    // Compiling a condition takes a thousand times as long as asking it: once for all files, on a day of each week.
    [Fact]
    public void The_row_says_on_every_day_of_a_year_what_the_rules_say_of_the_file()
    {
        var walks = Enumerable.Range(1, 300).Select(seed => new Walk(new RandomFile(new Random(seed)).Next(_start))).ToList();
        for (var day = _start; day < _start.AddYears(1); day = day.AddDays(1))
        {
            var conditions = day.DayOfWeek == DayOfWeek.Monday ? Enum.GetValues<ChildState>().ToDictionary(state => state, state => ChildIndexRules.Is(state, day).Compile()) : [];
            foreach (var (index, walk) in walks.Index())
            {
                walk.To(day);
                Assert.True(walk.Says(conditions), $"Seed {index + 1} on {day:yyyy-MM-dd}: {walk}");
            }
        }
        Assert.Equal(Enum.GetValues<ChildState>(), walks.SelectMany(walk => walk.States).Distinct().Order());
        Assert.InRange(walks.Count(walk => walk.Mappings > 2), 10, 200);
    }

    [Fact]
    public void A_row_is_not_mapped_again_where_its_dates_do_for_ever()
    {
        var walk = new Walk(RandomFile.Of("F away 2013-03-01"));
        for (var day = _start; day < _start.AddYears(1); day = day.AddDays(1))
        {
            walk.To(day);
        }
        Assert.Equal(1, walk.Mappings);
    }

    [Fact]
    public void A_parent_at_home_for_some_days_and_the_other_just_gone_are_two_rows_one_after_the_other()
    {
        var walk = new Walk(RandomFile.Of("F away 2013-03-01; F visit 2013-07-10; M away 2013-06-20"));
        walk.To(new(2013, 7, 12));
        Assert.Equal((ChildState.Listed, 2, new(2013, 7, 25)), (walk.State, walk.Row.ParentsAway, walk.Row.RecheckOn));
        walk.To(new(2013, 7, 25));
        Assert.Equal((ChildState.Watching, 1, null), (walk.State, walk.Row.ParentsAway, walk.Row.RecheckOn));
    }

    // Keeps the row of one file as the site does: mapped anew on the day that the row itself names.
    private sealed class Walk(ContentItem item)
    {
        private readonly TestClock _clock = new();
        private readonly ChildFile _file = ChildFile.Of(item);
        private DateOnly _day;

        public int Mappings { get; private set; }

        public HashSet<ChildState> States { get; } = [];

        public ChildIndex Row { get; private set; } = new();

        public ChildState State => ChildIndexRules.StateOn(Row, _day);

        public void To(DateOnly day)
        {
            _day = day;
            _clock.TravelTo(day);
            if (Mappings == 0 || Row.RecheckOn <= day)
            {
                Row = (ChildIndex)((IIndexProvider)new ChildIndexProvider(new NoHash(), _clock)).Rows(item).First();
                Mappings++;
            }
            States.Add(State);
        }

        public bool Says(Dictionary<ChildState, Func<ChildIndex, bool>> conditions)
        {
            var education = _file.Evaluate(EligibilityDefinition.Education2013, _day);
            var civilAffairs = _file.Evaluate(EligibilityDefinition.CivilAffairs2016, _day);
            var state = LifecycleRules.StateOn(_day, _file.Lifecycle.Events, education);
            return State == state
                && conditions.All(condition => condition.Value(Row) == (condition.Key == state))
                && Row.RestsOnDeclaration == education.RestsOnDeclaration
                && (Row.CivilAffairsFrom <= _day && !(Row.CivilAffairsUntil <= _day)) == (civilAffairs.Status == EligibilityStatus.Eligible);
        }

        public override string ToString() => $"{State}, recheck {Row.RecheckOn:yyyy-MM-dd}, {item.Document}";
    }

    private sealed class NoHash : IKeyedHash
    {
        public string Of(string value) => value;
    }
}
