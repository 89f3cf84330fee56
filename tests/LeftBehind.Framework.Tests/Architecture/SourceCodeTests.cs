namespace LeftBehind.Framework.Tests.Architecture;

public class SourceCodeTests
{
    [Fact]
    public void Literals_and_comments_are_no_code()
    {
        const string Code = """
            var a = "if { \" {"; // {
            var b = $"{{ {a} ;"; var c = '{'; /* {
            { */ var d = @"{ "" {";
            """;

        var blanked = SourceCode.Blank(Code);

        Assert.DoesNotContain('{', blanked);
        Assert.Contains("var d =", blanked, StringComparison.Ordinal);
        Assert.Equal(Code.Count(character => character == '\n'), blanked.Count(character => character == '\n'));
    }

    [Theory]
    [InlineData("class A { void M() { var x = new B { C = { 1 } }; } }", 0)]
    [InlineData("class A { void M() { if (x) { return; } else { y(); } } }", 1)]
    [InlineData("class A { void M() { foreach (var x in y) { try { } catch (E) { if (z) { while (w) { lock (v) { } } } } } } }", 5)]
    [InlineData("class A { void M() { run(() => { using (x) { } }); } }", 2)]
    public void Only_nested_statements_count_as_depth(string code, int depth) => Assert.Equal(depth, SourceCode.BlockDepth(code));

    [Fact]
    public void A_type_is_found_whatever_it_is_called_in_a_string()
    {
        var file = new SourceFile("x/Pairing.cs", "namespace X;\n\npublic sealed record Pairing(string Name)\n{\n    class Inner;\n}\n\nfile class Hidden;\n");

        Assert.Equal(["Pairing"], file.Types);
    }
}
