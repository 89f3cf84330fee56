namespace LeftBehind.Demo.Scale;

/// <summary>How a number of children is spread over counties and schools.</summary>
internal static class ScaleRules
{
    /// <summary>Counties have the codes 339801 to 339899.</summary>
    public const int MostCounties = 99;

    /// <summary>The numbers of a county's schools have three digits.</summary>
    public const int MostSchools = 999;

    public const int ChildrenInASchool = 600;

    public static int MostChildren(int counties) => counties * MostSchools * ChildrenInASchool;

    public static IReadOnlyList<InventedSchool> Schools(int counties, int children)
    {
        var schools = new List<InventedSchool>();
        var first = 0;
        for (var county = 1; county <= counties; county++)
        {
            var left = Share(children, counties, county - 1);
            var count = Math.Max(1, (left + ChildrenInASchool - 1) / ChildrenInASchool);
            for (var number = 1; number <= count; number++)
            {
                var own = Share(left, count, number - 1);
                schools.Add(new(county, number, first, own));
                first += own;
            }
        }
        return schools;
    }

    // The first ones get one more where it does not come out even.
    private static int Share(int whole, int parts, int index) => whole / parts + (index < whole % parts ? 1 : 0);
}
