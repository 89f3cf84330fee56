using System.Text.Json;
using System.Text.Json.Serialization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Organizations;

public class ZhejiangRecipeTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly Row[] Rows = Read();

    [Fact]
    public void Zhejiang_has_eleven_cities_and_ninety_county_units()
    {
        Assert.Single(Rows, row => row.Level == OrganizationLevel.Province);
        Assert.Equal(11, Rows.Count(row => row.Level == OrganizationLevel.City));
        Assert.Equal(90, Rows.Count(row => row.Level == OrganizationLevel.County));
    }

    [Theory]
    [InlineData("区", 37)]
    [InlineData("市", 20)]
    [InlineData("县", 33)]
    public void The_county_units_are_districts_cities_and_counties(string suffix, int count) =>
        Assert.Equal(count, Rows.Count(row => row.Level == OrganizationLevel.County && row.Name.EndsWith(suffix, StringComparison.Ordinal)));

    [Fact]
    public void Every_unit_follows_its_parent_and_has_a_code_of_its_own()
    {
        var seen = new Dictionary<string, OrganizationLevel>();
        foreach (var row in Rows)
        {
            OrganizationLevel? parent = row.Parent is null ? null : seen[row.Parent];
            Assert.True(OrganizationRules.MayStandUnder(row.Level, parent), row.Code);
            Assert.Null(OrganizationRules.FaultOfCode(row.Level, row.Code));
            seen.Add(row.Code, row.Level);
        }
    }

    [Theory]
    [InlineData("331127", "景宁畲族自治县", "3311")]
    [InlineData("330383", "龙港市", "3303")]
    [InlineData("330114", "钱塘区", "3301")]
    public void Codes_and_names_belong_together(string code, string name, string parent) =>
        Assert.Contains(Rows, row => row.Code == code && row.Name == name && row.Parent == parent);

    private static Row[] Read()
    {
        using var file = File.OpenRead(Repository.PathOf("recipes", "zhejiang.recipe.json"));
        using var recipe = JsonDocument.Parse(file);
        return recipe.RootElement.GetProperty("steps").EnumerateArray().Single(step => step.GetProperty("name").GetString() == "organizations").GetProperty("rows").Deserialize<Row[]>(Json)!;
    }

    private sealed record Row(string Code, string Name, OrganizationLevel Level, string? Parent);
}
