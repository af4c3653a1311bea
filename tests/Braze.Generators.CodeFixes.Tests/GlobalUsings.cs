global using Braze.Generators.CodeFixes.Fixes;
global using Braze.Generators.CodeFixes.Offering;
