using System.Text.Json;
using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Organizations;

namespace LeftBehind.Demo.Scale;

/// <summary>The organizations of an invented county, as the recipe step for organizations takes them.</summary>
internal static class InventedPlaces
{
    private const int Grades = 6;
    private const int ClassesOfAGrade = 2;

    public const string StepName = "organizations";

    public static RecipeStep Of(int county, IEnumerable<InventedSchool> schools, SchoolYear year)
    {
        var code = $"3398{county:00}";
        var town = code + "101";
        var rows = new List<object>
        {
            new { Code = "33", Name = "浙江省", Level = "Province" },
            new { Code = "3398", Name = "示范市", Level = "City", Parent = "33" },
            new { Code = code, Name = $"示范{county}县", Level = "County", Parent = "3398" },
            new { Code = town, Name = $"示范{county}镇", Level = "Township", Parent = code },
        };
        foreach (var school in schools)
        {
            rows.Add(new { school.Code, school.Name, Level = "School", Parent = town });
            rows.AddRange(ClassesOf(school, year));
        }
        return new(StepName, new JsonObject { ["rows"] = JsonSerializer.SerializeToNode(rows, JsonSerializerOptions.Web) });
    }

    private static IEnumerable<object> ClassesOf(InventedSchool school, SchoolYear year) =>
        from entry in Enumerable.Range(year.StartYear - Grades + 1, Grades)
        from number in Enumerable.Range(1, ClassesOfAGrade)
        select new { Code = $"{entry}-{number}", Name = $"{entry}级{number}班", Level = "Class", Parent = school.Code, EntryYear = entry, ClassNumber = number };
}
